package org.roundtable.standalone;

import java.util.Arrays;
import org.roundtable.process.EngineSettings;
import org.springframework.boot.SpringApplication;

/** Starts the standalone application, or one of its commands; commands that need no Spring start none. */
public final class Roundtable {

    private Roundtable() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && Command.isNamed(arguments[0])) {
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(Command.run(arguments[0], rest, System.out, System.err));
        }
        SpringApplication application = new SpringApplication(RoundtableApplication.class);
        application.setDefaultProperties(EngineSettings.safe());
        application.addListeners(new SafeDatabase());
        application.run(arguments);
    }
}
