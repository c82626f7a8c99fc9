package org.roundtable.casefile.state;

import java.util.Set;
import org.roundtable.participation.ExpressionForm;

/**
 * The last meetings were all talk and writing, and somebody would rather say things in another form.
 *
 * @param forms the forms that they like; none where they are too young to be asked to sit and talk
 */
public record OnlyTalk(String participant, Set<ExpressionForm> forms) {}
