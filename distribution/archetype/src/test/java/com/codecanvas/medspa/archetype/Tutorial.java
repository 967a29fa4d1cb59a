package com.codecanvas.medspa.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tutorial's code blocks, which are run as they stand there. */
record Tutorial(String text) {

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+ \\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static Tutorial read() throws IOException {
        return new Tutorial(Files.readString(Path.of(System.getProperty("tutorial"))));
    }

    /** @param kind what stands behind the block's fence, such as {@code sh build} */
    List<String> blocks(String kind) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2))
                .toList();
    }

    /** The first column of the table of files. */
    List<String> files() {
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }
}
