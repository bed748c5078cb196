package org.comity.images;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is in an image beside Java: which port it answers on, and which of Debian's packages with programs that the service starts. */
enum Service {
    GATEWAY("gateway", 8080, List.of()),
    /** Photographs in HEIC; pages that a machine reads in the eight languages and in traditional characters, and what holds it within limits. */
    FILING(
            "filing-service",
            8081,
            List.of(
                    "libheif-examples",
                    "tesseract-ocr",
                    "tesseract-ocr-ara",
                    "tesseract-ocr-chi-sim",
                    "tesseract-ocr-chi-tra",
                    "tesseract-ocr-fra",
                    "tesseract-ocr-jpn",
                    "tesseract-ocr-kor",
                    "tesseract-ocr-rus",
                    "tesseract-ocr-spa",
                    "util-linux")),
    SERVICE_OF_PROCESS("service-of-process-service", 8082, List.of()),
    HEARING("hearing-service", 8083, List.of());

    private final String folder;
    private final int port;
    private final List<String> programs;

    Service(String folder, int port, List<String> programs) {
        this.folder = folder;
        this.port = port;
        this.programs = programs;
    }

    static Optional<Service> named(String name) {
        return Arrays.stream(values()).filter(each -> each.folder.equals(name)).findFirst();
    }

    /** Of its module, and its name in a registry. */
    String folder() {
        return folder;
    }

    int port() {
        return port;
    }

    List<String> programs() {
        return programs;
    }
}
