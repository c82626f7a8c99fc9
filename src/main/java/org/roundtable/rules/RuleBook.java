package org.roundtable.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.roundtable.rules.Judgement.NotJudged;

/**
 * The rules in force, ready to judge. It may be used by any number of threads at once; a changed pack is a new book.
 */
public final class RuleBook {

    private static final int MOST_CHOICES = 64;

    private final String id;
    private final List<Rule> rules;
    private final List<Model> models;
    private final Set<String> onByDefault;
    // Organisations choose from about as many rules as there are; few choices differ, and each is ready once.
    private final Map<Set<String>, RuleGroup> groups = new ConcurrentHashMap<>();
    private final Map<String, List<Explaining>> explaining = new ConcurrentHashMap<>();

    private RuleBook(String id, List<Rule> rules, List<Model> models) {
        this.id = id;
        this.rules = List.copyOf(rules);
        this.models = List.copyOf(models);
        this.onByDefault = codes(Rule::onByDefault);
        group(onByDefault);
    }

    /** The pack that comes with Roundtable, which the build has prepared. */
    public static RuleBook shipped() {
        return prepared(RuleBook.class.getClassLoader());
    }

    static RuleBook prepared(ClassLoader loader) {
        var pack = PreparedPack.shippedWith(loader);
        return new RuleBook(pack.digest(), pack.rules(), models(pack.models(), loader));
    }

    /**
     * A pack from a folder of {@code .drl} files, one for each rule set.
     *
     * @throws RulePackRefused when it does not compile, or does more than conclude
     */
    public static RuleBook compile(Path folder) {
        return compile(RuleText.in(folder));
    }

    /** A pack from file names ({@code tokenism.drl}) and their texts; see {@link #compile(Path)}. */
    public static RuleBook compile(Map<String, String> texts) {
        return of(texts, CompiledPack.of(texts, RuleBook.class.getClassLoader()));
    }

    static RuleBook of(Map<String, String> texts, CompiledPack pack) {
        var loader = pack.loader(RuleBook.class.getClassLoader());
        return new RuleBook(RuleText.digest(texts), pack.rules(), models(pack.models(), loader));
    }

    /** Tells this pack from every other, whatever it is called: the digest of its files. */
    public String id() {
        return id;
    }

    /** Every rule, in the order of files and lines. */
    public List<Rule> rules() {
        return rules;
    }

    /** The codes of all rules. */
    public Set<String> codes() {
        return codes(rule -> true);
    }

    /** The codes of the rules that an organisation has unless it says otherwise. */
    public Set<String> onByDefault() {
        return onByDefault;
    }

    /** The codes of the rules that are on, where some were switched on or off against their default. */
    public Set<String> inForce(Map<String, Boolean> switched) {
        if (switched.isEmpty()) {
            return onByDefault;
        }
        return codes(rule -> switched.getOrDefault(rule.code(), onByDefault.contains(rule.code())));
    }

    /** What these facts, in whatever order, give rise to by the rules that are on by default. */
    public Judgement judge(Collection<?> facts) {
        return judge(facts, onByDefault);
    }

    /** What these facts give rise to by some of the rules, named by their codes; codes that this book does not have are passed over. */
    public Judgement judge(Collection<?> facts, Set<String> codes) {
        var findings = new ArrayList<Finding>();
        var notJudged = new ArrayList<NotJudged>();
        group(codes).judge(facts, findings, notJudged);
        return new Judgement(merged(findings), notJudged);
    }

    /** For each rule that concludes a code: how far it gets with these facts, so that one can see why it says nothing. */
    public List<Explanation> explain(String code, Collection<?> facts) {
        return explaining.computeIfAbsent(code, this::takenApart).stream()
                .map(rule -> rule.of(facts))
                .toList();
    }

    private List<Explaining> takenApart(String code) {
        var apart = new ArrayList<Explaining>();
        for (Rule rule : rules) {
            if (rule.code().equals(code)) {
                models.forEach(model -> model.getRules().stream()
                        .filter(prepared -> RuleGroup.isSame(rule, prepared))
                        .forEach(prepared -> apart.add(new Explaining(rule, prepared, model))));
            }
        }
        return apart;
    }

    private RuleGroup group(Set<String> codes) {
        var ready = groups.get(codes);
        if (ready != null) {
            return ready;
        }
        if (groups.size() > MOST_CHOICES) {
            groups.clear();
        }
        var some = rules.stream().filter(rule -> codes.contains(rule.code())).toList();
        return groups.computeIfAbsent(Set.copyOf(codes), key -> RuleGroup.of(models, some));
    }

    private Set<String> codes(Predicate<Rule> wanted) {
        return rules.stream().filter(wanted).map(Rule::code).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Finding> merged(List<Finding> findings) {
        Collections.sort(findings);
        var merged = new ArrayList<Finding>();
        for (Finding finding : findings) {
            var last = merged.size() - 1;
            if (last >= 0 && merged.get(last).isAboutTheSameAs(finding)) {
                merged.set(last, merged.get(last).mergedWith(finding));
            } else {
                merged.add(finding);
            }
        }
        return merged;
    }

    private static List<Model> models(List<String> names, ClassLoader loader) {
        var models = new ArrayList<Model>();
        try {
            for (String name : names) {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The prepared rules do not fit these classes", e);
        }
        return models;
    }
}
