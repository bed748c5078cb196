package org.comity.serviceofprocess.channel.post;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;
import org.comity.serviceofprocess.channel.post.CoverSheet.Bar;

/** A bar code that every post reads. */
final class Code128 {
    private Code128() {}

    /** Bars and gaps from left to right, their widths in modules, with the quiet zone. */
    static List<Bar> bars(String text) {
        BitMatrix modules = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1);
        List<Bar> bars = new ArrayList<>();
        int begin = 0;
        for (int x = 1; x <= modules.getWidth(); x++) {
            if (x == modules.getWidth() || modules.get(x, 0) != modules.get(begin, 0)) {
                bars.add(new Bar(modules.get(begin, 0), x - begin));
                begin = x;
            }
        }
        return bars;
    }
}
