package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.FILE_CORRUPT;
import static org.comity.filing.problem.FilingProblem.FILE_ENCRYPTED;
import static org.comity.filing.problem.FilingProblem.FILE_NOT_PDF;
import static org.comity.filing.problem.FilingProblem.FILE_WITHOUT_PAGES;
import static org.comity.filing.problem.FilingProblem.FILE_WITH_ACTIVE_CONTENT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a file as a court would have to in ten years: a PDF by its content whatever its name says, readable without a
 * password, with pages, and inert.
 */
public final class PdfCheck {
    /** A reader looks for the header in the first kilobyte. Source: ISO 32000-1, implementation note 13. */
    private static final int HEADER_WITHIN = 1024;

    private PdfCheck() {}

    /**
     * Counts the pages.
     *
     * @throws org.comity.http.ProblemException FILE_NOT_PDF, FILE_ENCRYPTED, FILE_CORRUPT, FILE_WITHOUT_PAGES or
     *     FILE_WITH_ACTIVE_CONTENT
     */
    public static int pagesOf(Path file) {
        if (!startsAsPdf(file)) {
            throw FILE_NOT_PDF.with();
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw FILE_ENCRYPTED.with();
            }
            int pages = pages(pdf);
            if (pages == 0) {
                throw FILE_WITHOUT_PAGES.with();
            }
            COSDocument objects = pdf.getDocument();
            ActiveContent.in(objects).ifPresent(found -> {
                throw FILE_WITH_ACTIVE_CONTENT.with(found);
            });
            return pages;
        } catch (InvalidPasswordException password) {
            throw FILE_ENCRYPTED.with();
        } catch (IOException unreadable) {
            throw FILE_CORRUPT.with();
        }
    }

    /** Walks to every page, since a damaged tree may announce pages that are not there. */
    private static int pages(PDDocument pdf) {
        int pages = 0;
        for (var page : pdf.getPages()) {
            if (page.getMediaBox().getWidth() <= 0) {
                throw FILE_CORRUPT.with();
            }
            pages++;
        }
        return pages;
    }

    private static boolean startsAsPdf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (IOException unreadable) {
            throw FILE_CORRUPT.with();
        }
    }
}
