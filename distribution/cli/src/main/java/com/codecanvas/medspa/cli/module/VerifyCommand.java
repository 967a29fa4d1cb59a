package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.Signature;
import java.nio.file.Path;

/** {@code module verify}: ends with 0 only for a package that is signed and unchanged. */
final class VerifyCommand {

    private final Desk desk;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    void run(Arguments arguments) {
        ModulePackage read = ModulePackage.read(Path.of(arguments.word("file")));
        Signature signature = read.signature();
        if (!signature.intact()) {
            throw new Refusal(1, signature.message());
        }
        desk.say(signature.message());
        desk.say("module", read.moduleId() + " " + read.version());
        desk.say("fingerprint", signature.fingerprint());
        desk.say("until", signature.notAfter().toString().substring(0, 10));
    }
}
