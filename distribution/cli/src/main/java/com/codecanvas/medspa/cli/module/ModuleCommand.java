package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.ApiRefusal;
import com.codecanvas.medspa.core.packages.InvalidPackageException;
import java.util.List;
import java.util.function.Supplier;

/** {@code medspa module ...}: finds the command and says its usage. */
public final class ModuleCommand {

    private static final String USAGE = """
            usage: medspa module COMMAND
              key     --keystore FILE --name NAME            makes a key and certificate to sign with
              sign    FILE --keystore FILE [--output FILE]   signs a package
              verify  FILE                                   says who signed it, and whether it is unchanged
              inspect FILE [--json]                          says what is in it
            and, for the running server:
              list [--json]
              plan FILE                                      what installing it would do; changes nothing
              install FILE | upgrade FILE  [--yes] [--accept FINGERPRINT] [--without-rollback]
              rollback MODULE | remove MODULE | retry MODULE  [--yes]
              history [MODULE] [--json]
              signers [--trust FINGERPRINT --name NAME | --forget FINGERPRINT]
            The password of a key store is taken from MEDSPA_SIGN_PASSWORD, or asked for.""";

    private final Desk desk;
    private final Supplier<Api> operator;

    /** @param operator signs in to the running server */
    public ModuleCommand(Desk desk, Supplier<Api> operator) {
        this.desk = desk;
        this.operator = operator;
    }

    public void run(List<String> given) throws Exception {
        if (given.isEmpty()) {
            throw new Refusal(2, USAGE);
        }
        String command = given.get(0);
        Arguments arguments = Arguments.parse("see medspa module", given.subList(1, given.size()));
        try {
            execute(command, arguments);
        } catch (InvalidPackageException e) {
            throw new Refusal(1, e.getMessage());
        } catch (ApiRefusal e) {
            throw new Refusal(
                    1,
                    e.status() == 0
                            ? "The server cannot be asked: " + e.reason() + ". See medspa status."
                            : e.reason());
        }
    }

    private void execute(String command, Arguments arguments) throws Exception {
        switch (command) {
            case "key" -> new KeyCommand(desk).run(arguments.knowing(0, "--keystore", "--name"));
            case "sign" -> new SignCommand(desk).run(arguments.knowing(1, "--keystore", "--output"));
            case "verify" -> new VerifyCommand(desk).run(arguments.knowing(1));
            case "inspect" -> new InspectCommand(desk).run(arguments.knowing(1, "--json"));
            case "list" -> lists().modules(arguments.knowing(0, "--json"));
            case "history" -> lists().history(arguments.knowing(1, "--json"));
            case "signers" -> lists().signers(arguments.knowing(0, "--trust", "--name", "--forget"));
            case "plan" -> changes().plan(arguments.knowing(1));
            case "install", "upgrade" ->
                changes().install(command, arguments.knowing(1, "--yes", "--accept", "--without-rollback"));
            case "rollback", "remove" -> changes().change(command, arguments.knowing(1, "--yes"));
            case "retry" -> changes().retry(arguments.knowing(1, "--yes"));
            default -> throw new Refusal(2, USAGE);
        }
    }

    private ServerLists lists() {
        return new ServerLists(desk, operator.get());
    }

    private ServerChanges changes() {
        return new ServerChanges(desk, operator.get());
    }
}
