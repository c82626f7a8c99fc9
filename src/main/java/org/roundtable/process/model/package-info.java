/** Process models to read aloud and to look at: as a list and as a picture, without any engine. */
@NullMarked
package org.roundtable.process.model;

import org.jspecify.annotations.NullMarked;
