package org.roundtable.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.participation.Nation;

class LazyStartTests {

    @Test
    void leavesTheLibraryOfHolidaysAloneUntilADayIsAskedAbout() throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            Class<?> calendars = loader.loadClass(WorkingCalendar.class.getName());
            Class<?> nations = loader.loadClass(Nation.class.getName());
            Method of = calendars.getMethod("of", nations);

            Object calendar = of.invoke(null, nations.getEnumConstants()[0]);
            boolean touchedByMaking = loader.touchedTheLibrary();
            calendars.getMethod("isWorkingDay", LocalDate.class).invoke(calendar, LocalDate.of(2026, 1, 12));

            assertThat(touchedByMaking).isFalse();
            assertThat(loader.touchedTheLibrary()).isTrue();
        }
    }

    /** Loads everything afresh from the class path and remembers what it was asked for. */
    private static final class RecordingLoader extends URLClassLoader {

        private final Set<String> loaded = ConcurrentHashMap.newKeySet();

        RecordingLoader() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        boolean touchedTheLibrary() {
            return loaded.stream().anyMatch(name -> name.startsWith("de.focus_shift."));
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            loaded.add(name);
            return super.loadClass(name, resolve);
        }

        private static URL[] classPath() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(RecordingLoader::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String path) {
            try {
                return new File(path).toURI().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(path, e);
            }
        }
    }
}
