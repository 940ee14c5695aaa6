package app.groundwork.rules.planted.app;

import java.sql.Connection;

record AsksTheDatabase(Connection connection) {}
