package org.roundtable.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test on each kind of database, with one database of each kind for a test class. */
final class BothDatabases implements TestTemplateInvocationContextProvider {

    private static final Namespace NAMESPACE = Namespace.create(BothDatabases.class);

    /** Closes the database with its test class. */
    private record Held(TestDatabase database) implements CloseableResource {

        @Override
        public void close() {
            database.close();
        }
    }

    private record On(DatabaseKind kind) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return "on " + kind;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return kind == DatabaseKind.POSTGRESQL
                    ? List.of(new PostgreSQLCondition(), new Passing(kind))
                    : List.of(new Passing(kind));
        }
    }

    private record Passing(DatabaseKind kind) implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            ExtensionContext ofClass =
                    context.getParent().flatMap(ExtensionContext::getParent).orElseThrow();
            return ofClass.getStore(NAMESPACE)
                    .getOrComputeIfAbsent(kind, it -> new Held(Databases.migrated(it)), Held.class)
                    .database();
        }
    }

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Arrays.stream(DatabaseKind.values()).map(On::new);
    }
}
