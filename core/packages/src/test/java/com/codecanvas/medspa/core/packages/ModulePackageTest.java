package com.codecanvas.medspa.core.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.packages.PackageMigration.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePackageTest {

    @TempDir
    Path folder;

    @Test
    void readsABundleThatIsAModule() throws IOException {
        Path file = PackageBuilder.lasers().in(folder);
        ModulePackage lasers = ModulePackage.read(file);
        assertThat(lasers.moduleId()).isEqualTo("lasers");
        assertThat(lasers.version()).isEqualTo("1.2.0");
        assertThat(lasers.digest()).matches("[0-9a-f]{64}");
        assertThat(lasers.descriptor().apiRange()).isEqualTo("[1.0,2)");
        assertThat(lasers.descriptor().vendor()).isEqualTo("Example");
        PackageBundle bundle = lasers.bundles().get(0);
        assertThat(bundle.symbolicName()).isEqualTo("com.example.lasers");
        assertThat(bundle.imports())
                .containsExactly(
                        new PackageImport("com.codecanvas.medspa.api.web", "[1.0,2)", false),
                        new PackageImport("org.slf4j", "0.0.0", true));
        assertThat(file).hasBinaryContent(content(bundle));
    }

    @Test
    void readsTheBundlesOfAPackageOfSeveralInTheOrderOfItsList() throws IOException {
        ModulePackage lasers = ModulePackage.read(several().in(folder));
        assertThat(lasers.bundles())
                .extracting(PackageBundle::symbolicName)
                .containsExactly("com.example.optics", "com.example.lasers");
        assertThat(lasers.bundles()).extracting(PackageBundle::carriesModule).containsExactly(false, true);
        assertThat(content(lasers.bundles().get(0))).isEqualTo(optics());
    }

    @Test
    void tellsWhichMigrationsHaveAWayBack() throws IOException {
        ModulePackage lasers = ModulePackage.read(PackageBuilder.lasers()
                .with("MEDSPA-INF/migrations/V1__lasers.sql", "create table laser ()")
                .with("MEDSPA-INF/migrations/V2__power_added.sql", "-- expand\nalter table laser add power int")
                .with("MEDSPA-INF/migrations/V10__name_split.sql", "update laser set name = ''")
                .with("MEDSPA-INF/migrations/D10__name_joined.sql", "select 1")
                .in(folder));
        assertThat(lasers.migrations())
                .containsExactly(
                        new PackageMigration("1", "lasers", Kind.ONE_WAY),
                        new PackageMigration("2", "power added", Kind.EXPAND),
                        new PackageMigration("10", "name split", Kind.DOWN_PATH));
        assertThat(lasers.descriptor().grants().database()).isTrue();
    }

    @Test
    void refusesMigrationsThatCannotBeTold() {
        refused(PackageBuilder.lasers().with("MEDSPA-INF/migrations/lasers.sql", ""), "named like V2__price.sql");
        refused(PackageBuilder.lasers().with("MEDSPA-INF/migrations/D3__x.sql", ""), "undoes nothing");
        refused(
                PackageBuilder.lasers()
                        .with("MEDSPA-INF/migrations/V1__a.sql", "")
                        .with("MEDSPA-INF/migrations/V1.0__b.sql", ""),
                "the same version");
    }

    @Test
    void refusesWhatIsNoModule() {
        refused(PackageBuilder.bundle("com.example.optics"), "no module");
        refused(PackageBuilder.lasers().without("META-INF/MANIFEST.MF"), "no manifest");
        refused(PackageBuilder.lasers().without("MEDSPA-INF/module.json"), "no MEDSPA-INF/module.json");
        refused(
                PackageBuilder.bundle("com.example.lasers").with("MEDSPA-INF/module.json", PackageBuilder.DESCRIPTOR),
                "not the header MedSpa-Module");
        refused(
                PackageBuilder.bundle("com.example.lasers", "Fragment-Host: com.codecanvas.medspa.api"),
                "is a fragment");
        refused(
                PackageBuilder.bundle("com.example.kernel", "MedSpa-Module: kernel")
                        .with("MEDSPA-INF/module.json", "{\"id\":\"kernel\",\"name\":\"Kernel\"}"),
                "belongs to the platform");
    }

    @Test
    void refusesAPackageOfSeveralWhoseListIsWrong() {
        String lasers = "repository/com/example/lasers/1.2.0/lasers-1.2.0.jar";
        refused(several().without("repository/features.xml"), "there are 0");
        refused(several().with("repository/more-features.xml", "<features/>"), "there are 2");
        refused(several().without(lasers), "which is not in the package");
        refused(several().with("repository/com/example/x/1/x-1.jar", "x"), "does not list it");
        refused(several().with("MEDSPA-INF/module.json", PackageBuilder.DESCRIPTOR), "does not belong");
        refused(several().with(lasers, optics()), "there twice");
        refused(several().with(lasers, new byte[] {1}), "no archive");
        refused(several().with(lasers, PackageBuilder.bundle("com.example.x").bytes()), "None of the file's bundles");
        refused(
                several()
                        .with(
                                "repository/com/example/optics/1.0.0/optics-1.0.0.jar",
                                PackageBuilder.bundle("com.example.optics", "MedSpa-Module: lasers")
                                        .with("MEDSPA-INF/module.json", PackageBuilder.DESCRIPTOR)
                                        .bytes()),
                "two modules");
        refused(
                several()
                        .with(
                                "repository/features.xml",
                                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><features>&e;</features>"),
                "not readable");
    }

    private void refused(PackageBuilder content, String why) {
        assertThatThrownBy(() -> ModulePackage.read(content.in(folder)))
                .isInstanceOf(InvalidPackageException.class)
                .hasMessageContaining(why);
    }

    private static byte[] optics() {
        return PackageBuilder.bundle("com.example.optics", "Export-Package: com.example.optics;version=1.0.0")
                .bytes();
    }

    private static PackageBuilder several() {
        return PackageBuilder.empty()
                .with(
                        "repository/features.xml",
                        "<features name='lasers' xmlns='http://karaf.apache.org/xmlns/features/v1.6.0'>"
                                + "<feature name='lasers'><bundle>mvn:com.example/optics/1.0.0</bundle>"
                                + "<bundle>mvn:com.example/lasers/1.2.0</bundle></feature></features>")
                .with("repository/com/example/optics/1.0.0/optics-1.0.0.jar", optics())
                .with(
                        "repository/com/example/lasers/1.2.0/lasers-1.2.0.jar",
                        PackageBuilder.lasers().bytes());
    }

    private static byte[] content(PackageBundle bundle) throws IOException {
        try (InputStream in = bundle.open()) {
            return in.readAllBytes();
        }
    }
}
