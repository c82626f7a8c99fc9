package org.roundtable.web;

import jakarta.servlet.http.HttpServletResponse;
import org.roundtable.casework.AddingAttachment.Found;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A picture or a recording as it is served: as what we found it to be, so that nothing in it runs, and kept by nobody. */
final class AttachmentAnswer {

    private AttachmentAnswer() {}

    static ResponseEntity<byte[]> of(Found found, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        ContentDisposition.Builder how =
                found.added().type().isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setHeader(
                "Content-Disposition",
                how.filename("roundtable." + found.added().type().extension())
                        .build()
                        .toString());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.added().type().mediaType()))
                .body(found.bytes());
    }
}
