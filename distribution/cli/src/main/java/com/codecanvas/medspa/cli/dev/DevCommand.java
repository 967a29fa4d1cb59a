package com.codecanvas.medspa.cli.dev;

import com.codecanvas.medspa.cli.http.Api;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code dev FOLDER}: serves the module in the folder on the running development server, and every change of it once it is saved. */
public final class DevCommand {

    private final URI server;
    private final Path data;
    private final PrintStream out;

    public DevCommand(URI server, Path data, PrintStream out) {
        this.server = server;
        this.data = data;
        this.out = out;
    }

    /** Runs until the process ends; answers what is wrong with the folder, if anything. */
    public String run(Path given) throws IOException, InterruptedException {
        ModuleFolder folder = new ModuleFolder(given.toAbsolutePath().normalize());
        if (!folder.isModule()) {
            return folder.root() + " is no module: it has no pom.xml or no src/main/resources/MEDSPA-INF/module.json.";
        }
        Api operator = Api.operator(
                server, Files.readString(data.resolve("operator.token")).trim());
        DevServer serving = new DevServer(operator, new DemoClinics(server, data, out));
        new DevLoop(folder, serving, out).run(() -> true);
        return "";
    }
}
