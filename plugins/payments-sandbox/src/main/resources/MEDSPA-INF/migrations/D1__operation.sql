drop table operation;
