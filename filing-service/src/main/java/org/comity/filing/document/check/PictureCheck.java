package org.comity.filing.document.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** How many pictures a file has, and that none is larger than anything that is photographed or scanned. */
final class PictureCheck {
    private PictureCheck() {}

    /**
     * Reads what stands before the pictures, not the pictures: nothing is unpacked.
     *
     * @throws IOException if that cannot be read
     */
    static Verdict of(Path path, FileType type) throws IOException {
        // The JDK reads no HEIC; the file is kept as it is, and whoever opens it needs a program that does.
        if (type == FileType.HEIC) {
            return Verdict.of(type, 1);
        }
        try (ImageInputStream in = new FileImageInputStream(path.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                // A photograph may have a small one of itself behind it.
                int pages = type == FileType.TIFF ? reader.getNumImages(true) : 1;
                Bounds.require(pages <= Bounds.PAGES);
                for (int page = 0; page < pages; page++) {
                    Bounds.require((long) reader.getWidth(page) * reader.getHeight(page) <= Bounds.PIXELS);
                }
                return pages == 0 ? Verdict.of(Fault.DAMAGED) : Verdict.of(type, pages);
            } finally {
                reader.dispose();
            }
        }
    }
}
