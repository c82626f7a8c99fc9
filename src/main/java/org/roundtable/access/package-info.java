/** Who may see and do what: roles, tiers, exclusion of people a concern is about, one-time links. */
@NullMarked
package org.roundtable.access;

import org.jspecify.annotations.NullMarked;
