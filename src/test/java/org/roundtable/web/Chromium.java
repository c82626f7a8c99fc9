package org.roundtable.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system's own Chromium, started once for a test class; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    static final int PHONE = 320;
    static final int DESK = 1280;

    private static final Optional<Path> BROWSER = found("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> NODE = found("node", "nodejs");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();

    Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        NODE.orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(BROWSER.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static boolean isHere() {
        return BROWSER.isPresent() && NODE.isPresent();
    }

    /** A device of its own, with what it keeps. */
    BrowserContext device(int width, boolean scripts, @Nullable String user) {
        BrowserContext device = browser.newContext(new NewContextOptions()
                .setViewportSize(width, width == PHONE ? 640 : 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        device.setDefaultTimeout(15_000);
        device.setExtraHTTPHeaders(user == null ? Map.of() : Map.of("X-User", user));
        open.add(device);
        return device;
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
        browser.close();
        playwright.close();
    }

    private static Optional<Path> found(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
