package org.roundtable.web;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What a page and everything that it asks for weigh on a device that has nothing of it yet, compressed. */
final class Weight {

    private Weight() {}

    static long of(Screen screen, String path) {
        List<Response> answers = new ArrayList<>();
        screen.shown().onResponse(answers::add);
        screen.open(path);
        screen.shown().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return answers.stream()
                .filter(answer -> answer.status() == 200)
                .mapToLong(answer -> compressed(answer.body()))
                .sum();
    }

    private static long compressed(byte[] body) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sent.size();
    }
}
