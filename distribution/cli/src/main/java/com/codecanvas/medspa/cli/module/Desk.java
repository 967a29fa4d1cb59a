package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command is given: what it prints to, and the person to ask, if there is one.
 *
 * @param answers null when nobody can be asked
 * @param password of the key store, or null to ask
 */
public record Desk(PrintStream out, BufferedReader answers, String password) {

    /** The variable that holds the password of the key store. */
    static final String PASSWORD = "MEDSPA_SIGN_PASSWORD";

    public static Desk here() {
        boolean person = Boolean.getBoolean("medspa.terminal");
        BufferedReader answers =
                person ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)) : null;
        return new Desk(System.out, answers, System.getenv(PASSWORD));
    }

    void say(String line) {
        out.println(line);
    }

    /** A name of a value and the value, one under the other. */
    void say(String name, Object value) {
        out.printf("%-13s%s%n", name, value);
    }

    /** @throws Refusal when nobody is there to answer */
    boolean agrees(String question, String instead) {
        if (answers == null) {
            throw new Refusal(2, "Nobody is here to be asked; to agree to what is shown above, add " + instead);
        }
        out.print(question + " [y/N] ");
        out.flush();
        try {
            String answer = answers.readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String passwordOf(String store) {
        if (password != null) {
            return password;
        }
        Console console = answers == null ? null : System.console();
        char[] typed = console == null ? null : console.readPassword("Password of %s: ", store);
        if (typed == null || typed.length < 6) {
            throw new Refusal(2, "Set " + PASSWORD + " to the password of " + store + "; it has 6 characters or more.");
        }
        return new String(typed);
    }
}
