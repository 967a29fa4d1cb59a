package com.codecanvas.medspa.core.installer.operation;

/**
 * One version of a module.
 *
 * @param digest of its package, or null for the one that ships with the platform
 */
public record Release(String version, String digest) {

    public static Release shipped(String version) {
        return new Release(version, null);
    }

    public boolean isShipped() {
        return digest == null;
    }
}
