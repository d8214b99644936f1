export default '{}';
