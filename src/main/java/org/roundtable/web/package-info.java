/** The pages: for practitioners, for people taking part and for managers. */
@NullMarked
package org.roundtable.web;

import org.jspecify.annotations.NullMarked;
