package org.roundtable.web;

import java.nio.charset.StandardCharsets;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.GivingRecord;
import org.roundtable.casework.ReadingCase;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Taking out what is kept about somebody, once it was checked, to give it to them. */
@Controller
class OwnRecordPages {

    private final ReadingCase reading;
    private final GivingRecord giving;

    OwnRecordPages(ReadingCase reading, GivingRecord giving) {
        this.reading = reading;
        this.giving = giving;
    }

    @GetMapping("/roundtable/cases/{id}/own-record/{asked}")
    ModelAndView show(Viewer viewer, @PathVariable String id, @PathVariable String asked) {
        int entries = giving.of(viewer, id, asked).caseFile().entries().size();
        return new ModelAndView("roundtable/own-record")
                .addObject("id", id)
                .addObject("asked", asked)
                .addObject("entries", entries)
                .addObject("caseTitle", reading.of(viewer, id).inHand().title());
    }

    @GetMapping("/roundtable/cases/{id}/own-record/{asked}/file")
    ResponseEntity<byte[]> file(Viewer viewer, @PathVariable String id, @PathVariable String asked) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record.json\"")
                .body(Bundles.write(giving.of(viewer, id, asked)).getBytes(StandardCharsets.UTF_8));
    }
}
