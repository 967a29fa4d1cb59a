package com.codecanvas.medspa.core.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientRoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/patients", "/patients/8f2c", "/admin/modules", "/apiary"})
    void placesOfTheApplicationGetThePage(String path) {
        assertThat(ClientRoutes.owns(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1/patients",
                "/modules/patients/1.0.0/index",
                "/health/live",
                "/robots.txt",
                "/assets/x"
            })
    void theServersRoomsAndFilesDoNot(String path) {
        assertThat(ClientRoutes.owns(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operator", "/operator/history", "/operator/packages/3fa9"})
    void theOperatorsConsoleIsAPageOfItsOwn(String path) {
        assertThat(ClientRoutes.owns(path)).isTrue();
        assertThat(ClientRoutes.operates(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/operators", "/admin/operator"})
    void whatOnlySoundsLikeItIsTheClinics(String path) {
        assertThat(ClientRoutes.operates(path)).isFalse();
    }
}
