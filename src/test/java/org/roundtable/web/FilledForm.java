package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A form as a page shows it, and what somebody fills into it: only what it asks, and only answers that it offers. */
final class FilledForm {

    private static final String SHOWN = "input:not([type=hidden]), select, textarea";

    private final Element form;
    private final String title;
    private final List<Map.Entry<String, String>> values = new ArrayList<>();

    FilledForm(Element form, String title) {
        this.form = form;
        this.title = title;
        form.select("input, select, textarea").forEach(this::keepWhatItShows);
    }

    String title() {
        return title;
    }

    String action() {
        return form.attr("action");
    }

    /** Whether it only chooses the next page. */
    boolean isQuestion() {
        return form.attr("method").equalsIgnoreCase("get");
    }

    List<Map.Entry<String, String>> values() {
        return values;
    }

    /** What it asks, apart from what is folded away or would only be brought up by another answer; a date is one question. */
    Set<String> questions() {
        return names(field -> field.closest("details") == null && isBroughtUp(field));
    }

    /** What the product filled in by itself, and shows to be checked. */
    Set<String> filledIn() {
        Element filled = form.selectFirst("[name=entryFilled]");
        return filled == null
                ? Set.of()
                : new LinkedHashSet<>(List.of(filled.val().split(",")));
    }

    /** What is folded away because it seldom applies. */
    Set<String> onlyWhereItApplies() {
        Set<String> names = names(field -> true);
        names.removeAll(questions());
        names.removeAll(filledIn());
        names.remove(Happened.FIELD);
        return names;
    }

    private Set<String> names(Predicate<Element> which) {
        Set<String> names = new LinkedHashSet<>();
        form.select(SHOWN).stream().filter(which).forEach(field -> names.add(question(field)));
        return names;
    }

    /** The parts of a date are one question. */
    private static String question(Element field) {
        return field.attr("name").replaceAll("\\.(day|month|year|time)$", "");
    }

    /** Whether the answer that brings it up is the one that was given. */
    private boolean isBroughtUp(Element field) {
        Element hidden = field.closest("[class*=__conditional]");
        // A script of the pattern library puts the one in the place of the other.
        Element answer = hidden == null
                ? null
                : form.selectFirst("[data-aria-controls=" + hidden.id() + "], [aria-controls=" + hidden.id() + "]");
        return answer == null || values.contains(Map.entry(answer.attr("name"), answer.val()));
    }

    /** Those of them that are not marked as optional. */
    Set<String> questionsToAnswer() {
        Set<String> names = questions();
        names.removeIf(this::isOptional);
        return names;
    }

    private boolean isOptional(String name) {
        Element field = form.select(SHOWN).stream()
                .filter(shown -> question(shown).equals(name))
                .findFirst()
                .orElseThrow();
        Element fieldset = field.closest("fieldset");
        Element asked =
                fieldset == null ? form.selectFirst("label[for=" + field.id() + "]") : fieldset.selectFirst("legend");
        return asked != null && asked.text().endsWith("(optional)");
    }

    /** Several values of one question are separated by bars; a choice is named by its value or by its words. */
    void fill(String name, String value) {
        Elements parts = form.select("[name=" + name + ".day]");
        if (parts.isEmpty()) {
            Elements fields = form.select(SHOWN + ", button[value]").select("[name=" + name + "]");
            assertThat(fields)
                    .as("%s asks %s, not %s", title, questions(), name)
                    .isNotEmpty();
            values.removeIf(kept -> kept.getKey().equals(name));
            Stream.of(value.split("\\|")).forEach(one -> put(name, offered(fields, one)));
        } else {
            fillDate(name, value);
        }
    }

    private void fillDate(String name, String value) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        replace(name + ".day", "" + day.getDayOfMonth());
        replace(name + ".month", "" + day.getMonthValue());
        replace(name + ".year", "" + day.getYear());
        if (value.contains("T")) {
            replace(name + ".time", LocalDateTime.parse(value).toLocalTime().toString());
        }
    }

    private void replace(String name, String value) {
        assertThat(form.select("[name=" + name + "]")).as("%s: %s", title, name).hasSize(1);
        values.removeIf(kept -> kept.getKey().equals(name));
        put(name, value);
    }

    private String offered(Elements fields, String value) {
        Element first = fields.get(0);
        List<Map.Entry<String, String>> offers = new ArrayList<>();
        if (first.tagName().equals("button")) {
            fields.forEach(field -> offers.add(Map.entry(field.val(), field.text())));
        } else if (first.tagName().equals("select")) {
            first.select("option").forEach(option -> offers.add(Map.entry(option.val(), option.text())));
        } else if (first.attr("type").matches("radio|checkbox")) {
            fields.forEach(field -> offers.add(Map.entry(
                    field.val(), form.select("label[for=" + field.id() + "]").text())));
        } else {
            return value;
        }
        return offers.stream()
                .filter(offer ->
                        offer.getKey().equals(value) || offer.getValue().contains(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(title + ": " + first.attr("name") + " offers " + offers + ", not " + value));
    }

    private void keepWhatItShows(Element field) {
        String name = field.attr("name");
        if (field.attr("type").matches("radio|checkbox")) {
            if (field.hasAttr("checked")) {
                put(name, field.val());
            }
        } else if (field.tagName().equals("select")) {
            field.select("option[selected]").forEach(option -> put(name, option.val()));
        } else if (!name.isEmpty()) {
            put(name, field.tagName().equals("textarea") ? field.wholeText() : field.val());
        }
    }

    private void put(String name, String value) {
        values.add(Map.entry(name, value));
    }
}
