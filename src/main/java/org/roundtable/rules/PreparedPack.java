package org.roundtable.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The index that the build leaves beside the prepared classes, so that neither parser nor compiler is loaded at start.
 * One line each: the digest of the texts, the classes of the models, and where each rule stands.
 *
 * @param stamp what the classes were made from: rule texts and facts
 */
record PreparedPack(String digest, String stamp, List<String> models, List<Rule> rules) {

    static final String INDEX = "META-INF/roundtable/prepared-rules";
    private static final String FOLDER = "META-INF/roundtable/rules/";

    static PreparedPack shippedWith(ClassLoader loader) {
        var texts = new HashMap<String, List<String>>();
        return read(
                resource(loader, INDEX),
                file -> texts.computeIfAbsent(
                        file, name -> resource(loader, FOLDER + name).lines().toList()));
    }

    static PreparedPack read(String index, Function<String, List<String>> texts) {
        var heads = new HashMap<String, String>();
        var models = new ArrayList<String>();
        var rules = new ArrayList<Rule>();
        index.lines().map(line -> line.split("\t")).forEach(cells -> {
            switch (cells[0]) {
                case "model" -> models.add(cells[1]);
                case "rule" -> rules.add(rule(cells, texts));
                default -> heads.put(cells[0], cells[1]);
            }
        });
        return new PreparedPack(heads.get("digest"), heads.get("stamp"), models, rules);
    }

    String index() {
        var lines = new ArrayList<String>();
        lines.add("digest\t" + digest);
        lines.add("stamp\t" + stamp);
        models.forEach(model -> lines.add("model\t" + model));
        rules.forEach(rule -> lines.add(String.join(
                "\t",
                "rule",
                rule.file(),
                "" + rule.line(),
                "" + rule.text().lines().count(),
                rule.name(),
                rule.source())));
        return String.join("\n", lines) + "\n";
    }

    private static Rule rule(String[] cells, Function<String, List<String>> texts) {
        var first = Integer.parseInt(cells[2]);
        var text = texts.apply(cells[1]).subList(first - 1, first - 1 + Integer.parseInt(cells[3]));
        return new Rule(cells[4], cells[5], cells[1], first, String.join("\n", text));
    }

    private static String resource(ClassLoader loader, String name) {
        try (InputStream stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        name + " is missing: the build prepares the rules in its phase process-classes");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
