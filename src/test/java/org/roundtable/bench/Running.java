package org.roundtable.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An application that was started in a Java of its own, and has answered its first request. */
final class Running implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 180;

    private final Process process;

    private Running(Process process) {
        this.process = process;
    }

    /** Starts it, and waits until a page is there; how long that took is added to the figures. */
    static Running started(List<String> program, String page, Figures figures)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(Jars.java(), "-Xmx512m"));
        command.addAll(program);
        command.add("--server.port=" + port);
        Path log = Files.createTempFile("roundtable-bench", ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Running running = new Running(process);
        running.waitFor("http://localhost:" + port + page, log);
        long processor =
                process.info().totalCpuDuration().map(spent -> spent.toNanos()).orElse(0L);
        figures.add(System.nanoTime() - start, processor);
        Files.delete(log);
        return running;
    }

    private void waitFor(String page, Path log) throws IOException, InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!answers(page)) {
            if (!process.isAlive() || System.nanoTime() > patience) {
                close();
                throw new IllegalStateException("It did not start:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean answers(String page) throws IOException {
        HttpURLConnection request = (HttpURLConnection) URI.create(page).toURL().openConnection();
        try {
            return request.getResponseCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        } finally {
            request.disconnect();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Objects that are in use, in MB, after the garbage was collected. */
    double heap() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process counting = new ProcessBuilder(jcmd, "" + process.pid(), "GC.class_histogram").start();
        String histogram = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        counting.waitFor();
        String total = histogram.strip().lines().reduce((before, last) -> last).orElseThrow();
        return Double.parseDouble(total.strip().split("\\s+")[2]) / 1e6;
    }

    /** What the system has given to the process, in MB. */
    double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1e3)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
