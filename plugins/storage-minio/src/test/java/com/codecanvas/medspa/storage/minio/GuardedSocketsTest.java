package com.codecanvas.medspa.storage.minio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedSocketsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.168.1.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "2002:a00:1::",
                "64:ff9b::a00:1",
                "ff02::1"
            })
    void addressesOfNetworksOfOnesOwnArePrivate(String address) throws Exception {
        assertThat(GuardedSockets.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.0.1",
                "100.128.0.1",
                "172.32.0.1",
                "52.216.0.1",
                "2600:1f00::1",
                "2a00:1450::1"
            })
    void addressesOfTheInternetAreNot(String address) throws Exception {
        assertThat(GuardedSockets.isPrivate(InetAddress.getByName(address))).isFalse();
    }
}
