package com.codecanvas.medspa.core.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellFilesTest {

    private final ShellFiles files = new ShellFiles();

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "operator.html"})
    void everyAssetThatAPageNamesIsThere(String page) {
        Matcher named = Pattern.compile("/assets/([A-Za-z0-9._-]+)").matcher(page(page));
        while (named.find()) {
            assertThat(files.asset(named.group(1))).as(named.group(1)).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "operator.html"})
    void theManifestsHashIsThatOfThePagesImportMap(String page) throws NoSuchAlgorithmException {
        Matcher map = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page(page));
        assertThat(map.find()).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
        String manifest = new String(files.required("manifest.json").bytes(), StandardCharsets.UTF_8);
        assertThat(manifest).contains("sha256-" + Base64.getEncoder().encodeToString(digest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "operator.html"})
    void noPageHasInlineCodeOrStyle(String page) {
        assertThat(page(page)).doesNotContainPattern("<script>|<style|\\sstyle=|\\son[a-z]+=");
    }

    @Test
    void compressedFilesCanBeHadPlain() throws IOException {
        Matcher script = Pattern.compile("/assets/(shell-[A-Z0-9-]+\\.js)").matcher(page("index.html"));
        assertThat(script.find()).isTrue();
        ShellFile shell = files.asset(script.group(1)).orElseThrow();
        assertThat(shell.gzip()).isTrue();
        assertThat(new String(ShellFiles.plain(shell), StandardCharsets.UTF_8)).contains("import");
    }

    @Test
    void namesWithAPathInThemAreNotFound() {
        assertThat(files.asset("../manifest.json")).isEmpty();
        assertThat(files.asset("..%2fmanifest.json")).isEmpty();
        assertThat(files.asset("")).isEmpty();
    }

    private String page(String name) {
        return new String(files.required(name).bytes(), StandardCharsets.UTF_8);
    }
}
