package app.groundwork.rules.planted.store;

import com.fasterxml.jackson.databind.ObjectMapper;

record WritesJson(ObjectMapper mapper) {}
