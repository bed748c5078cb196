package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.FILE_NOT_PDF;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comity.filing.document.check.Checkers;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.check.Unusual;

/** A PDF of which nothing is unusual: every program shows it alike, so it can be read, printed and served. */
public final class PlainPdf {
    private PlainPdf() {}

    /** @throws org.comity.http.ProblemException FILE_NOT_PDF, or the fault that anything unusual is here */
    public static void require(FileType type, List<Unusual> unusual) {
        if (type != FileType.PDF) {
            throw FILE_NOT_PDF.with();
        }
        unusual.stream().findFirst().ifPresent(found -> {
            throw Checkers.refusal(found.what().fault()).with(found.detail());
        });
    }

    /** How many pages one has that was drawn here. */
    public static int pages(byte[] drawn) {
        try (PDDocument read = Loader.loadPDF(drawn)) {
            return read.getNumberOfPages();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
