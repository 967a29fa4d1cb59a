package com.codecanvas.medspa.core.packages.bundle;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.archive.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The list of bundles in a package of several, in the order in which they start. */
final class FeaturesFile {

    private static final String REPOSITORY = "repository/";

    private FeaturesFile() {}

    /** Entries of the archive; each bundle that it holds has to be listed, and nothing else. */
    static List<String> bundles(Archive archive) throws IOException {
        archive.files().stream()
                .filter(name -> !name.startsWith(REPOSITORY) && !name.startsWith("META-INF/"))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidPackageException(
                            name + " does not belong in a package of several bundles, which has all in repository/.");
                });
        List<String> files = archive.files().stream()
                .filter(name -> name.startsWith(REPOSITORY))
                .filter(name -> name.endsWith("features.xml"))
                .toList();
        if (files.size() != 1) {
            throw new InvalidPackageException(
                    "A package of several bundles needs one features.xml in repository/; there are " + files.size()
                            + ".");
        }
        Set<String> listed = listed(archive, files.get(0));
        Set<String> unlisted = new HashSet<>(archive.files());
        unlisted.removeIf(name -> !PackageContents.isBundleOfSeveral(name) || listed.contains(name));
        if (!unlisted.isEmpty()) {
            throw new InvalidPackageException(
                    unlisted.iterator().next() + " is in the package, but its features.xml does not list it.");
        }
        return List.copyOf(listed);
    }

    private static Set<String> listed(Archive archive, String file) throws IOException {
        Set<String> listed = new LinkedHashSet<>();
        for (String url : urls(archive.text(file).orElseThrow())) {
            String entry = place(url);
            if (!archive.has(entry)) {
                throw new InvalidPackageException(
                        "The package's features.xml lists " + url + ", which is not in the package.");
            }
            listed.add(entry);
        }
        return listed;
    }

    private static List<String> urls(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            // The default one prints.
            parser.setErrorHandler(new DefaultHandler());
            Document document = parser.parse(new ByteArrayInputStream(xml));
            NodeList found = document.getElementsByTagNameNS("*", "bundle");
            List<String> urls = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                urls.add(found.item(i).getTextContent().strip());
            }
            return urls;
        } catch (SAXException e) {
            throw new InvalidPackageException("The package's features.xml is not readable: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser without outside access", e);
        }
    }

    private static String place(String url) {
        String[] parts = url.startsWith("mvn:") ? url.substring(4).split("/", -1) : new String[0];
        if (parts.length != 3) {
            throw new InvalidPackageException("The package's features.xml lists " + url
                    + "; it must be written mvn:group/artifact/version and be in the package.");
        }
        return REPOSITORY + parts[0].replace('.', '/') + "/" + parts[1] + "/" + parts[2] + "/" + parts[1] + "-"
                + parts[2] + ".jar";
    }
}
