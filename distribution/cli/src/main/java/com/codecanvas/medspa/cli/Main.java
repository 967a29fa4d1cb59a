package com.codecanvas.medspa.cli;

import com.codecanvas.medspa.cli.dev.DevCommand;
import com.codecanvas.medspa.cli.module.Desk;
import com.codecanvas.medspa.cli.module.ModuleCommand;
import java.nio.file.Path;
import java.util.List;

/** Entry point of {@code bin/medspa}. */
public final class Main {
    private static final String USAGE =
            "usage: medspa run | start | stop | status | demo | dev FOLDER | clinic create ... | module ...";

    private Main() {}

    public static void main(String[] args) {
        try {
            execute(args);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.exitCode());
        } catch (Exception | LinkageError failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void execute(String[] args) throws Exception {
        String command = args.length == 0 ? "" : args[0];
        Settings settings = Settings.fromSystemProperties();
        switch (command) {
            case "run" -> new Server(settings, () -> {}).run();
            case "demo" -> new Server(settings, new DemoRun(settings)).run();
            case "clinic" -> new ClinicCommand(settings).run(List.of(args).subList(1, args.length));
            case "module" ->
                new ModuleCommand(Desk.here(), () -> OperatorAccess.to(settings))
                        .run(List.of(args).subList(1, args.length));
            case "dev" -> develop(settings, args);
            case "await" -> new AwaitCommand(settings, Long.parseLong(args[1])).run();
            case "stop" -> new StopCommand(settings).run();
            case "status" -> new StatusCommand(settings).run();
            default -> throw new Refusal(2, USAGE);
        }
    }

    private static void develop(Settings settings, String[] args) throws Exception {
        if (args.length != 2) {
            throw new Refusal(2, "usage: medspa dev FOLDER");
        }
        String wrong = new DevCommand(settings.address(), settings.data(), System.out).run(Path.of(args[1]));
        throw new Refusal(2, wrong);
    }
}
