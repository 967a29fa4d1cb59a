package com.codecanvas.medspa.patients.csv;

import java.io.IOException;

/** A file that can't be read, and why, in words for the person who sent it. Never quotes the file. */
public abstract sealed class CsvProblem extends IOException {
    private static final long serialVersionUID = 1L;

    private CsvProblem(String message) {
        super(message);
    }

    /** More bytes, rows or columns than allowed. */
    public static final class TooLarge extends CsvProblem {
        private static final long serialVersionUID = 1L;

        public TooLarge(String message) {
            super(message);
        }
    }

    /** Not text in the encoding that was asked for, or not CSV. */
    public static final class Unreadable extends CsvProblem {
        private static final long serialVersionUID = 1L;

        private final String rule;

        public Unreadable(String rule, String message) {
            super(message);
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }
}
