package ru.orientir.language.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Arithmetic of windows. */
final class Windows {

    private Windows() {}

    /** In order of time; those that touch or overlap become one: «сентябрь, октябрь» is one time of two months. */
    static List<Window> merged(List<Window> windows) {
        List<Window> result = new ArrayList<>();
        for (Window window :
                windows.stream().sorted(Comparator.comparing(Window::start)).toList()) {
            Window last = result.isEmpty() ? null : result.getLast();
            if (last == null || window.start().isAfter(last.end().plusDays(1))) {
                result.add(window);
            } else if (window.end().isAfter(last.end())) {
                result.set(result.size() - 1, new Window(last.start(), window.end()));
            }
        }
        return result;
    }
}
