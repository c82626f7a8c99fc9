package org.roundtable.casefile.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.Malformed;

/** Reads and writes bundles: by their text alone, without a database. */
public final class Bundles {

    /** Larger than any case, and small enough to hold. */
    private static final int LARGEST_MEGABYTES = 20;

    private static final int LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

    private Bundles() {}

    /**
     * @throws Malformed when it is no bundle, or anything in it cannot be so
     */
    public static Bundle read(Path file) throws IOException {
        try (InputStream text = Files.newInputStream(file)) {
            return read(text);
        }
    }

    /**
     * @throws Malformed when it is no bundle, or anything in it cannot be so
     */
    public static Bundle read(InputStream text) throws IOException {
        byte[] bytes = text.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Malformed("document", "tooLarge", LARGEST_MEGABYTES);
        }
        return BundleReader.read(new Part(EntryJson.parse(new ByteArrayInputStream(bytes)), ""));
    }

    public static String write(Bundle bundle) {
        return EntryJson.indented(BundleWriter.tree(bundle));
    }
}
