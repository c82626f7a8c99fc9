package org.roundtable.casework;

/**
 * Something that has to be put right before an entry can be saved, told at the field where it was typed.
 *
 * @param field the component of the entry record, or nothing for the whole form
 * @param message the key of the message that says what to do
 */
public record Problem(String field, String message) {}
