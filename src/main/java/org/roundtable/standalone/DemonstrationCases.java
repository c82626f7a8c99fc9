package org.roundtable.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.LoadingBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the demonstration cases into an empty database, once the application is ready, as if their stories had just happened. */
@Component
@ConditionalOnProperty(prefix = "roundtable.standalone", name = "demonstration")
class DemonstrationCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCases.class);
    private static final String BUNDLES = "classpath*:roundtable-examples/*.json";

    private final LoadingBundle loading;
    private final JdbcClient jdbc;

    DemonstrationCases(LoadingBundle loading, JdbcClient jdbc) {
        this.loading = loading;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() throws IOException {
        if (jdbc.sql("select count(*) from rt_case_file").query(Long.class).single() > 0) {
            return;
        }
        String organisation = null;
        for (Resource resource : bundles()) {
            organisation = load(resource, organisation);
        }
        LOG.info("The demonstration cases are loaded.");
    }

    /** All belong to the organisation of the first. */
    private @Nullable String load(Resource resource, @Nullable String organisation) throws IOException {
        try (InputStream text = resource.getInputStream()) {
            Bundle bundle = Bundles.read(text);
            String loaded = loading.demonstrate(bundle, organisation).organisation();
            return organisation == null ? loaded : organisation;
        }
    }

    private static List<Resource> bundles() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(BUNDLES);
        return Arrays.stream(found)
                .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                .toList();
    }
}
