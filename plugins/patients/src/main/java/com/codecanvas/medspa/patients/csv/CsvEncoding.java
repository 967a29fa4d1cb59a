package com.codecanvas.medspa.patients.csv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The encodings in which files come. */
enum CsvEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"), new byte[0]);

    private final String label;
    private final Charset charset;
    private final byte[] mark;

    CsvEncoding(String label, Charset charset, byte[] mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes at the start only name the encoding. */
    int markLength(byte[] start) {
        return isMarked(start) ? mark.length : 0;
    }

    /**
     * @param asked auto, UTF-8, UTF-16 or windows-1252
     * @param start the first bytes of the file
     */
    static Optional<CsvEncoding> choose(String asked, byte[] start) {
        return switch (asked) {
            case "auto" -> Optional.of(detect(start));
            case "UTF-8" -> Optional.of(UTF_8);
            case "UTF-16" -> Optional.of(UTF_16BE.isMarked(start) || looksLikeUtf16(start, 0) ? UTF_16BE : UTF_16LE);
            case "windows-1252" -> Optional.of(WINDOWS_1252);
            default -> Optional.empty();
        };
    }

    private static CsvEncoding detect(byte[] start) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.mark.length > 0 && encoding.isMarked(start))
                .findFirst()
                .orElseGet(() -> {
                    if (looksLikeUtf16(start, 1)) {
                        return UTF_16LE;
                    }
                    return looksLikeUtf16(start, 0) ? UTF_16BE : UTF_8;
                });
    }

    private boolean isMarked(byte[] start) {
        return start.length >= mark.length
                && ByteBuffer.wrap(start, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    /** Western letters, digits and delimiters leave every other byte zero. */
    private static boolean looksLikeUtf16(byte[] start, int zeroAt) {
        int zeros = 0;
        for (int i = zeroAt; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return start.length >= 4 && zeros * 4 > start.length;
    }
}
