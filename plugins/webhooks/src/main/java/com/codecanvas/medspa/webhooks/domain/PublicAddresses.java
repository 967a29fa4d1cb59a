package com.codecanvas.medspa.webhooks.domain;

import java.net.InetAddress;

/** Which addresses are in the public internet. All others may be machines of the clinic, of its hoster, or this one. */
public final class PublicAddresses {

    private static final int[][] CLOSED_V4 = {
        {0, 8},
        {10, 8},
        {100, 64, 10},
        {127, 8},
        {169, 254, 16},
        {172, 16, 12},
        {192, 0, 0, 24},
        {192, 0, 2, 24},
        {192, 88, 99, 24},
        {192, 168, 16},
        {198, 18, 15},
        {198, 51, 100, 24},
        {203, 0, 113, 24},
        {224, 4},
        {240, 4}
    };

    private PublicAddresses() {}

    public static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? openV4(bytes) : openV6(bytes);
    }

    private static boolean openV4(byte[] address) {
        for (int[] range : CLOSED_V4) {
            if (within(address, range)) {
                return false;
            }
        }
        return true;
    }

    /** The first numbers are the leading bytes of the range, the last one is its length in bits. */
    private static boolean within(byte[] address, int[] range) {
        int bits = range[range.length - 1];
        for (int i = 0; i < range.length - 1; i++) {
            int compared = Math.min(8, bits - 8 * i);
            int shift = 8 - Math.max(0, compared);
            if ((address[i] & 0xff) >> shift != range[i] >> shift) {
                return false;
            }
        }
        return true;
    }

    /** Only 2000::/3 is given out; within it, tunnels and examples lead elsewhere. */
    private static boolean openV6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        boolean given = first >> 13 == 1;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        boolean tunnel = first == 0x2002;
        boolean examples = first == 0x3fff && second < 0x1000;
        return given && !special && !tunnel && !examples;
    }
}
