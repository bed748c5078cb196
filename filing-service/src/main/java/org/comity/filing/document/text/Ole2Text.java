package org.comity.filing.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.comity.filing.document.text.Piece.LeftOut;

/** What files of office programs before 2007 say, read by Apache POI. */
final class Ole2Text {
    private static final int MOST_COLUMNS = 200;

    private Ole2Text() {}

    static void ofWord(Path file, Pieces pieces) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                HWPFDocument document = new HWPFDocument(bytes);
                WordExtractor text = new WordExtractor(document)) {
            for (String paragraph : text.getParagraphText()) {
                // Cells end with a bell, and lines inside of a paragraph with what once turned the page.
                pieces.lines(WordExtractor.stripFields(paragraph)
                        .replace('\u0007', '\t')
                        .replace('\u000b', '\n')
                        .replace('\f', '\n'));
            }
            document.getPicturesTable().getAllPictures().forEach(each -> pieces.leftOut(LeftOut.PICTURES));
        }
    }

    static void ofExcel(Path file, Pieces pieces) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        shown.setUseCachedValuesForFormulaCells(true);
        try (InputStream bytes = Files.newInputStream(file);
                HSSFWorkbook book = new HSSFWorkbook(bytes)) {
            for (Sheet sheet : book) {
                pieces.heading(sheet.getSheetName());
                for (Row row : sheet) {
                    pieces.row(cells(row, shown));
                }
            }
            book.getAllPictures().forEach(each -> pieces.leftOut(LeftOut.PICTURES));
        }
    }

    private static List<String> cells(Row row, DataFormatter shown) {
        List<String> cells = new ArrayList<>();
        int end = Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int column = 0; column < end; column++) {
            cells.add(shown.formatCellValue(row.getCell(column)));
        }
        return cells;
    }

    static void ofPowerPoint(Path file, Pieces pieces) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                HSLFSlideShow show = new HSLFSlideShow(bytes)) {
            for (HSLFSlide slide : show.getSlides()) {
                pieces.heading(Integer.toString(slide.getSlideNumber()));
                for (List<HSLFTextParagraph> paragraphs : slide.getTextParagraphs()) {
                    pieces.lines(HSLFTextParagraph.getText(paragraphs).replace('\u000b', '\n'));
                }
            }
            show.getPictureData().forEach(each -> pieces.leftOut(LeftOut.PICTURES));
        }
    }
}
