package org.roundtable.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casefile.state.Tuned;
import org.roundtable.flag.Flag;
import org.roundtable.flag.FlagState;
import org.roundtable.flag.Flags;
import org.roundtable.rules.Finding;
import org.roundtable.rules.Judgement;
import org.roundtable.rules.Rule;
import org.roundtable.rules.RuleBook;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * What the rules notice in a case that comes as a bundle, in words: without a database, without a Spring context, and without
 * touching the case.
 */
public final class Evaluation {

    private static final Locale LOCALE = Locale.UK;

    /**
     * One thing that was noticed.
     *
     * @param source where the rule comes from
     */
    public record Noticed(
            String code,
            Severity severity,
            List<String> subject,
            String noticed,
            String why,
            String next,
            String clears,
            String source) {}

    private final Instant asOf;
    private final List<Noticed> flags = new ArrayList<>();
    private final List<Noticed> practice = new ArrayList<>();
    private final List<String> notChecked;

    private Evaluation(Instant asOf, List<String> notChecked) {
        this.asOf = asOf;
        this.notChecked = notChecked;
    }

    /** Judges what was known of a case at a moment. */
    public static Evaluation of(Bundle bundle, Instant moment, RuleBook rules) {
        CaseFile file = bundle.caseFile().asOf(moment);
        CaseFile organisation = bundle.organisationFile().asOf(moment);
        Tuned tuned = Tuned.of(organisation, Parameters.defaults());
        Circumstances circumstances =
                new Circumstances(moment, organisation, WorkingCalendar.of(bundle.nation()), tuned.parameters());
        Judgement judgement = rules.judge(CaseState.of(file, circumstances).facts(), rules.inForce(tuned.switched()));
        Evaluation evaluation = new Evaluation(
                moment,
                judgement.notJudged().stream().map(not -> not.rule().name()).toList());
        evaluation.fill(judgement, rules, inHand(bundle, file, organisation, moment));
        return evaluation;
    }

    private static CaseInHand inHand(Bundle bundle, CaseFile file, CaseFile organisation, Instant moment) {
        CaseFileHeader header = new CaseFileHeader(
                file.id(),
                CaseFileType.CASE,
                null,
                bundle.nation(),
                CaseFileStatus.OPEN,
                null,
                false,
                0,
                null,
                null,
                Instant.EPOCH);
        Map<String, Person> persons =
                bundle.people().stream().collect(Collectors.toMap(Person::id, person -> person, (a, b) -> a));
        Map<String, Person> people = new HashMap<>();
        file.said(ParticipantAdded.class).map(said -> said.body()).forEach(added -> Optional.ofNullable(
                        persons.get(added.person()))
                .ifPresent(person -> people.put(added.id(), person)));
        return new CaseInHand(header, file, organisation, moment, java.util.Set.of(), people);
    }

    private void fill(Judgement judgement, RuleBook rules, CaseInHand inHand) {
        ResourceBundleMessageSource messages = messages();
        Labels labels = new Labels(inHand, inHand.file(), messages, LOCALE);
        FlagWords words = new FlagWords(messages, LOCALE);
        Map<String, Rule> byCode =
                rules.rules().stream().collect(Collectors.toMap(Rule::code, rule -> rule, (a, b) -> a));
        for (Finding finding : judgement.findings()) {
            Rule rule = byCode.get(finding.code());
            Severity severity = Flags.severity(finding, rule);
            FlagWords.Shown shown = words.of(flag(finding, severity, rules.id()), labels);
            Noticed noticed = new Noticed(
                    finding.code(),
                    severity,
                    finding.subject(),
                    shown.noticed(),
                    shown.why(),
                    shown.next(),
                    shown.clears(),
                    rule.source());
            (rule.developmental() ? practice : flags).add(noticed);
        }
        Comparator<Noticed> heaviest = Comparator.comparing(
                        (Noticed one) -> !one.code().startsWith("SG-"))
                .thenComparing(Noticed::severity, Comparator.reverseOrder())
                .thenComparing(Noticed::code);
        flags.sort(heaviest);
        practice.sort(heaviest);
    }

    private Flag flag(Finding finding, Severity severity, String pack) {
        return new Flag(
                "",
                "",
                finding.code(),
                finding.subject(),
                new HashMap<>(finding.about()),
                severity,
                FlagState.OPEN,
                asOf,
                null,
                pack);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                FlagWords.BUNDLES.stream().map(bundle -> "roundtable/" + bundle).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Whether nothing above information was noticed, and everything could be checked. */
    public boolean isQuiet() {
        return notChecked.isEmpty()
                && flags.stream().allMatch(flag -> flag.severity() == Severity.INFO)
                && practice.stream().allMatch(flag -> flag.severity() == Severity.INFO);
    }

    public List<Noticed> flags() {
        return List.copyOf(flags);
    }

    /** What was noticed about how adults worked; it belongs in no case file. */
    public List<Noticed> practice() {
        return List.copyOf(practice);
    }

    /** As people read it. */
    public String text() {
        StringBuilder text = new StringBuilder("As of " + asOf + "\n");
        text.append('\n').append(flags.isEmpty() ? "No flags.\n" : "Flags (" + flags.size() + ")\n");
        flags.forEach(flag -> append(text, flag));
        if (!practice.isEmpty()) {
            text.append("\nNoticed about how we work (practice log, not part of the case file) (")
                    .append(practice.size())
                    .append(")\n");
            practice.forEach(flag -> append(text, flag));
        }
        if (!notChecked.isEmpty()) {
            text.append("\nCould not be checked\n");
            notChecked.forEach(rule -> text.append("  ").append(rule).append('\n'));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Noticed one) {
        text.append("\n  ")
                .append(one.code())
                .append("  ")
                .append(one.severity().name().toLowerCase(Locale.ROOT));
        text.append("\n    ").append(one.noticed());
        text.append("\n    Why: ")
                .append(one.why())
                .append(" (")
                .append(one.source())
                .append(')');
        text.append("\n    Next: ").append(one.next());
        text.append("\n    Clears: ").append(one.clears()).append('\n');
    }

    /** For programs; the same content. */
    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", asOf.toString());
        document.put("flags", flags);
        document.put("practice", practice);
        document.put("notChecked", notChecked);
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
