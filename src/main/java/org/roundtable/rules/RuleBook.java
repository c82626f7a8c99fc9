package org.roundtable.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.roundtable.rules.Judgement.NotJudged;

/**
 * The rules in force, ready to judge. It may be used by any number of threads at once; a changed pack is a new book.
 */
public final class RuleBook {

    private final String id;
    private final List<Rule> rules;
    private final RuleGroup all;

    private RuleBook(String id, List<Rule> rules, List<Model> models) {
        this.id = id;
        this.rules = List.copyOf(rules);
        this.all = new RuleGroup(models, this.rules);
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

    /** What these facts, in whatever order, give rise to. */
    public Judgement judge(Collection<?> facts) {
        var findings = new ArrayList<Finding>();
        var notJudged = new ArrayList<NotJudged>();
        all.judge(facts, findings, notJudged);
        return new Judgement(merged(findings), notJudged);
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
