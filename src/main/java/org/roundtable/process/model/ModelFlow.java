package org.roundtable.process.model;

/**
 * An arrow from one step of a process model to another.
 *
 * @param name the answer that it stands for, where it leaves a question; otherwise empty
 * @param condition the expression that it depends on; empty where there is none
 * @param isDefault whether it is taken when no other is
 */
public record ModelFlow(String id, String name, String from, String to, String condition, boolean isDefault) {}
