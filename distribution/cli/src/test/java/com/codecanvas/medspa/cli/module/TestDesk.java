package com.codecanvas.medspa.cli.module;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands and keeps what they print. */
final class TestDesk {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StubOperator server;

    TestDesk(StubOperator server) {
        this.server = server;
    }

    /** Nobody is there to be asked. */
    String run(String... words) throws Exception {
        return run(null, words);
    }

    String answering(String answer, String... words) throws Exception {
        return run(new BufferedReader(new StringReader(answer + "\n")), words);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String run(BufferedReader person, String... words) throws Exception {
        printed.reset();
        Desk desk = new Desk(new PrintStream(printed, true, StandardCharsets.UTF_8), person, "correct-horse");
        new ModuleCommand(desk, () -> server.operator()).run(List.of(words));
        return printed();
    }
}
