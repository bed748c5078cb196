package org.comity.filing.document.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One thing that must hold of an opened PDF; all of them stand in {@link #ALL}, the cheap ones first. */
record PdfCheck(String promise, Look look) {

    /** What a check does: looks at the file and says what is wrong, if anything is. */
    interface Look {
        /** @throws IOException if what it looks at cannot be read */
        Optional<Finding> at(OpenedPdf pdf) throws IOException;
    }

    static final List<PdfCheck> ALL = List.of(
            new PdfCheck(
                    "has no more objects than a document needs",
                    pdf -> Finding.when(pdf.objects() > Bounds.OBJECTS, Fault.TOO_COMPLEX)),
            new PdfCheck("has pages", pdf -> Finding.when(Pages.of(pdf).count() == 0, Fault.WITHOUT_PAGES)),
            new PdfCheck("has pages that can be seen", pdf -> Pages.of(pdf)
                    .withoutSize()
                    .map(page -> new Finding(Fault.PAGE_WITHOUT_SIZE, page.toString()))),
            new PdfCheck("does nothing when it opens", pdf -> Action.whenOpened(pdf.catalog())),
            new PdfCheck("computes nothing that it shows", pdf -> DynamicForm.in(pdf.catalog())),
            new PdfCheck("is inert in every object", pdf -> pdf.inEveryDictionary(InertRule::brokenBy)),
            new PdfCheck(
                    "unpacks to no more than a document needs", pdf -> pdf.inEveryDictionary(new Unpacked()::measure)));
}
