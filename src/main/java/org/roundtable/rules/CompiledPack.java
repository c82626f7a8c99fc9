package org.roundtable.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * A pack turned into Java classes: Drools' executable model. The build writes them beside our own classes, a pack that is replaced
 * while running keeps them in memory; both go this one way.
 *
 * @param classes binary name to class file
 * @param models the names of the classes that hold the models, one for each rule set
 */
record CompiledPack(SortedMap<String, byte[]> classes, List<String> models, List<Rule> rules) {

    private static final String SOURCES = "src/main/resources/";
    private static final String CLASS = ".class";

    static CompiledPack of(Map<String, String> texts, ClassLoader facts) {
        var rules = RulePackCheck.passed(texts);
        if (rules.isEmpty()) {
            return new CompiledPack(new TreeMap<>(), List.of(), List.of());
        }
        return unchecked(texts, rules, facts);
    }

    /** Without our check, so that tests can see what happens to a rule that it would have stopped. */
    static CompiledPack unchecked(Map<String, String> texts, List<Rule> rules, ClassLoader facts) {
        var services = KieServices.Factory.get();
        var id = services.newReleaseId("org.roundtable", "rules", RuleText.digest(texts));
        var builder = services.newKieBuilder(files(services, id, texts), facts);
        try {
            builder.buildAll(ExecutableModelProject.class);
            var errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RulePackRefused(CompilerComplaint.faults(errors, texts));
            }
            return of((InternalKieModule) builder.getKieModule(), id, rules);
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static KieFileSystem files(KieServices services, ReleaseId id, Map<String, String> texts) {
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        texts.forEach((file, text) -> files.write(path(file), text));
        return files;
    }

    private static String path(String file) {
        return SOURCES + RuleText.packageOf(file).replace('.', '/') + "/" + file;
    }

    private static CompiledPack of(InternalKieModule module, ReleaseId id, List<Rule> rules) {
        var classes = new TreeMap<String, byte[]>();
        for (String file : module.getFileNames()) {
            if (file.startsWith("org/roundtable/") && file.endsWith(CLASS)) {
                var name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            }
        }
        var index = new String(module.getBytes(CanonicalKieModule.getModelFileWithGAV(id)), StandardCharsets.UTF_8);
        var models = index.lines().filter(classes::containsKey).sorted().toList();
        return new CompiledPack(classes, models, rules);
    }

    /** Its classes, on top of those that know the facts. */
    ClassLoader loader(ClassLoader facts) {
        return new InMemory(new HashMap<>(classes), facts);
    }

    private static final class InMemory extends ClassLoader {

        private final Map<String, byte[]> classes;

        InMemory(Map<String, byte[]> classes, ClassLoader parent) {
            super(parent);
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                // A pack that replaces the shipped one has classes of the same name: its own come first.
                if (classes.containsKey(name) && findLoadedClass(name) == null) {
                    var bytes = classes.get(name);
                    return defineClass(name, bytes, 0, bytes.length);
                }
                return super.loadClass(name, resolve);
            }
        }
    }
}
