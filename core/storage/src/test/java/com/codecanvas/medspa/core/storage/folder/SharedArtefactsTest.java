package com.codecanvas.medspa.core.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedArtefactsTest {

    @TempDir
    Path uploads;

    @TempDir
    Path one;

    @TempDir
    Path two;

    @TempDir
    Path mounts;

    private Path mount;
    private SharedArtefacts first;
    private SharedArtefacts second;

    @BeforeEach
    void open() throws IOException {
        mount = Files.createDirectory(mounts.resolve("share"));
        first = new SharedArtefacts(one, new FolderOrigin(mount));
        second = new SharedArtefacts(two, new FolderOrigin(mount));
    }

    private SomeFile kept() throws IOException {
        SomeFile file = SomeFile.in(uploads, "module");
        first.keep(file.sha256(), file.path());
        return file;
    }

    private void unmount() throws IOException {
        Files.move(mount, mounts.resolve("away"));
    }

    @Test
    void whatOneNodeKeepsAnotherFetches() throws IOException {
        SomeFile file = kept();
        assertThat(second.has(file.sha256())).isTrue();
        assertThat(second.fetch(file.sha256())).hasContent("module").hasParent(two);
    }

    @Test
    void aNodeThatFetchedOnceNeedsTheSharedPlaceNoMore() throws IOException {
        SomeFile file = kept();
        Path copy = second.fetch(file.sha256());
        unmount();
        assertThat(new SharedArtefacts(two, new FolderOrigin(mount)).fetch(file.sha256()))
                .isEqualTo(copy);
    }

    @Test
    void aDamagedCopyIsFetchedAgainAndADamagedOriginalIsRefused() throws IOException {
        SomeFile file = kept();
        Files.writeString(two.resolve(file.sha256()), "mod");
        assertThat(second.fetch(file.sha256())).hasContent("module");
        Files.writeString(mount.resolve(file.sha256()), "mod");
        Files.delete(two.resolve(file.sha256()));
        assertThatThrownBy(() -> second.fetch(file.sha256()))
                .satisfies(problem ->
                        assertThat(((ArtefactProblem) problem).kind()).isEqualTo(Kind.DAMAGED));
        assertThat(two).isEmptyDirectory();
    }

    @Test
    void whatTheSharedPlaceDoesNotTakeIsNotKept() throws IOException {
        unmount();
        SomeFile file = SomeFile.in(uploads, "module");
        assertThatThrownBy(() -> first.keep(file.sha256(), file.path()))
                .hasMessage("The folder " + mount + " is not there. Is its disk mounted?");
        assertThat(one).isEmptyDirectory();
        assertThat(mount).doesNotExist();
        assertThatThrownBy(() -> second.fetch(file.sha256()))
                .satisfies(problem ->
                        assertThat(((ArtefactProblem) problem).kind()).isEqualTo(Kind.UNREACHABLE));
    }

    @Test
    void whatOneNodeForgetsNobodyHas() throws IOException {
        SomeFile file = kept();
        second.forget(file.sha256());
        assertThat(first.has(file.sha256())).isFalse();
    }
}
