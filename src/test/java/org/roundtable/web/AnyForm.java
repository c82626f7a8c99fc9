package org.roundtable.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Any form of ours, filled in from what it shows alone: a sensible choice where it offers some, words of ours wherever it takes words. */
final class AnyForm {

    /** Choices that would hide the rest of the case, or end it, before everything was tried. */
    private static final Set<String> LATER = Set.of("STOP_ALL", "LEAVE", "WITHDRAW", "NOBODY");

    private final Element form;

    private AnyForm(Element form) {
        this.form = form;
    }

    /** What is written into it: of a question, and whether it takes more than a line. */
    interface Words {

        String of(String question, boolean longer);
    }

    /** The form of a page that asks most; nothing where none asks anything. */
    static java.util.Optional<AnyForm> on(Document page) {
        return page.select("main form[method=post]").stream()
                .max(java.util.Comparator.comparingInt(
                        form -> form.select("[name]:not([type=hidden])").size()))
                .map(AnyForm::new);
    }

    String action() {
        return form.attr("action");
    }

    boolean isUpload() {
        return form.attr("enctype").startsWith("multipart");
    }

    /** The questions that take words. */
    List<String> questions() {
        return form.select("textarea, input[type=text], input:not([type])").stream()
                .filter(field -> !isNumber(field))
                .map(field -> field.attr("name"))
                .filter(name -> !isPartOfADay(name))
                .distinct()
                .toList();
    }

    boolean hasLines() {
        return form.select("input[type=text], input:not([type])").stream()
                .anyMatch(field -> !isNumber(field) && !isPartOfADay(field.attr("name")));
    }

    Map<String, List<String>> filled(Words words) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element field : form.select("[name]")) {
            String name = field.attr("name");
            if (!values.containsKey(name) && !name.isEmpty()) {
                List<String> answer = answer(name, field, words);
                if (!answer.isEmpty()) {
                    values.put(name, answer);
                }
            }
        }
        return values;
    }

    private List<String> answer(String name, Element field, Words words) {
        if (field.tagName().equals("select")) {
            return offered(field.select("option").eachAttr("value"));
        }
        if (field.tagName().equals("textarea")) {
            return List.of(words.of(name, true));
        }
        if (field.tagName().equals("button")) {
            return pressed(field);
        }
        Elements all = form.select("[name=\"" + name + "\"]");
        return switch (field.attr("type")) {
            case "radio" -> offered(all.eachAttr("value"));
            case "checkbox" -> all.eachAttr("value");
            case "hidden" -> List.of(field.val());
            case "file", "submit" -> List.of();
            default -> List.of(isNumber(field) ? "3" : line(name, words));
        };
    }

    /** The last button, but never the one that keeps it for later. */
    private List<String> pressed(Element button) {
        String name = button.attr("name");
        return name.equals(DraftForms.LATER)
                ? List.of()
                : List.of(form.select("button[name=\"" + name + "\"]").last().val());
    }

    private static List<String> offered(List<String> values) {
        return values.stream()
                .filter(value -> !value.isEmpty() && !LATER.contains(value))
                .limit(1)
                .toList();
    }

    private static boolean isNumber(Element field) {
        return field.attr("inputmode").equals("numeric") && !isPartOfADay(field.attr("name"));
    }

    private static boolean isPartOfADay(String name) {
        return name.matches(".*\\.(day|month|year|time)");
    }

    private static String line(String name, Words words) {
        LocalDate day = LocalDate.now();
        if (name.startsWith(Happened.FIELD + ".")) {
            return "";
        }
        if (name.endsWith(".day")) {
            return "" + day.getDayOfMonth();
        }
        if (name.endsWith(".month")) {
            return "" + day.getMonthValue();
        }
        if (name.endsWith(".year")) {
            int years = name.startsWith("birth") || name.startsWith("born") ? -20 : name.startsWith("followUp") ? 1 : 0;
            return "" + (day.getYear() + years);
        }
        return name.endsWith(".time") ? "14:30" : words.of(name, false);
    }

    /** The words that were written into it, by question. */
    static Map<String, String> written(AnyForm form, Map<String, List<String>> values) {
        Map<String, String> written = new LinkedHashMap<>();
        List<String> questions = new ArrayList<>(form.questions());
        questions.forEach(
                name -> written.put(name, values.getOrDefault(name, List.of("")).get(0)));
        return written;
    }
}
