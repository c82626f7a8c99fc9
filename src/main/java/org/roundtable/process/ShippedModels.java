package org.roundtable.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models in our jar, and how to tell them from those of the host. */
final class ShippedModels {

    /** What every process of ours is called first. */
    static final String PREFIX = "roundtable-";

    private static final String FOLDER = "META-INF/roundtable/processes/";

    private ShippedModels() {}

    static boolean isOurs(String processKey) {
        return processKey.startsWith(PREFIX);
    }

    static List<Resource> all() {
        return in("classpath*:" + FOLDER + "*.bpmn");
    }

    static List<Resource> in(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a file that the host's own deployment found is one of ours. */
    static boolean isShipped(Resource resource) {
        try {
            return resource.getURL().toString().contains(FOLDER);
        } catch (IOException notFromTheClassPath) {
            return false;
        }
    }
}
