package org.example.host;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something of the host that has nothing to do with Roundtable. */
@RestController
class HostHealth {

    /** The host's own interface: it answered JSON before Roundtable came, to browsers too, and still does. */
    @GetMapping("/open/health")
    Map<String, String> health() {
        return Map.of("host", "well");
    }
}
