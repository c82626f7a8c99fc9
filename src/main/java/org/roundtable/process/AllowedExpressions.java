package org.roundtable.process;

import java.util.regex.Pattern;

/** The few forms of expression that our models may use. Everything else would let a model reach into the application. */
enum AllowedExpressions {
    /** {@code ${roundtableSteps.record(execution,'gate reached')}}, or {@code ask}. */
    STEP(call("record|ask"), "${roundtableSteps.record(execution,'…')} or ask"),
    LIST(call("list"), "${roundtableSteps.list(execution,'…')}"),
    MOMENT(call("at|due"), "${roundtableSteps.at(execution,'…')} or due"),
    /** Comparisons of variables with constants: no calls, no properties, no indexes. */
    CONDITION(
            Pattern.compile("\\$\\{\\s*(?:" + Grammar.TERM + ")(?:\\s*(?:" + Grammar.OPERATOR + ")\\s*(?:"
                    + Grammar.TERM + "))*\\s*}"),
            "a comparison of variables such as ${answer == 'YES'}"),
    /** {@code ${holder}}. */
    VARIABLE(Pattern.compile("\\$\\{" + Grammar.NAME + "}"), "one variable such as ${holder}"),
    BUSINESS_KEY(Pattern.compile("#\\{execution\\.processBusinessKey}"), "#{execution.processBusinessKey}"),
    NONE(Pattern.compile("(?!)"), "no expression");

    private final Pattern form;
    private final String inWords;

    AllowedExpressions(Pattern form, String inWords) {
        this.form = form;
        this.inWords = inWords;
    }

    boolean allows(String expression) {
        return form.matcher(expression.strip()).matches();
    }

    String inWords() {
        return inWords;
    }

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static Pattern call(String methods) {
        return Pattern.compile("\\$\\{roundtableSteps\\.(?:" + methods + ")\\(execution,\\s*'[\\w. -]+'\\)}");
    }

    private static final class Grammar {

        /** Plain names; not the beans and objects that the engine offers, which nothing but calls needs. */
        static final String NAME =
                "(?!(?:execution|task|roundtableSteps|and|or|not|empty|eq|ne)\\b)[A-Za-z]\\w*+(?!\\s*[.(\\[:])";

        static final String VALUE = "'[\\w. -]*'|\\d+|true|false|null|" + NAME;
        static final String TERM = "(?:(?:!|not\\s|empty\\s|\\()\\s*)*(?:" + VALUE + ")(?:\\s*\\))*";
        static final String OPERATOR = "==|!=|<=|>=|<|>|&&|\\|\\||and\\b|or\\b|eq\\b|ne\\b|/";
    }
}
